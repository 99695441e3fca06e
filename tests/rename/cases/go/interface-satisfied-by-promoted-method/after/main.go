package main

type Identified interface{ Key() int }

type base struct{ id int }

func (b base) Key() int { return b.id }

type user struct{ base }

func key(i Identified) int { return i.Key() }

func main() { println(key(user{base{1}})) }

