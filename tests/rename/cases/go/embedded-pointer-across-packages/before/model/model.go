package model

type Base struct{ ID int }
