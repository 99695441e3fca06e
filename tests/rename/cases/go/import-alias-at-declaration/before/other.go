package main

import str "strings"

func other() string { return str.ToLower("A") }

