package model

type Base struct{ Key int }
