package m

import "strings"

var s = strings.ToUpper("a")
