package zoo

type Animal interface{ Talk() string }

func Show(a Animal) string { return a.Talk() }
