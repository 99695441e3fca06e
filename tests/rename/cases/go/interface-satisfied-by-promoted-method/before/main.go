package main

type Identified interface{ ID() int }

type base struct{ id int }

func (b base) ID() int { return b.id }

type user struct{ base }

func key(i Identified) int { return i.ID() }

func main() { println(key(user{base{1}})) }

