package m

import str "strconv"

var n, _ = str.Atoi("1")
