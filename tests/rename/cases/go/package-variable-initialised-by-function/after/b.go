package m

var Limits = []int{1, 2}

func init() {
	Limits = append(Limits, 3)
	{
		defaults := Limits[:1]
		_ = defaults
	}
}
