package user

import "example.com/m/model"

type User struct {
	*model.Base
	Name string
}

func New() *User { return &User{&model.Base{Key: 1}, "a"} }
