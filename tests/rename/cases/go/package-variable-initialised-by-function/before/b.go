package m

var defaults = []int{1, 2}

func init() {
	defaults = append(defaults, 3)
	{
		defaults := defaults[:1]
		_ = defaults
	}
}
