package m

import (
	"fmt"
	"sort"
)

type byAge []int

func (b byAge) Len() int        { return len(b) }
func (b byAge) Less(i, j int) bool { return b[i] < b[j] }
func (b byAge) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func f(b byAge) { sort.Sort(b); fmt.Println(b) }
