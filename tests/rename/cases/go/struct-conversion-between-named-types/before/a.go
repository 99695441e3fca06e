package m

type row struct{ Count int }
type Row struct{ Count int }

func f(r row) Row {
	r.Count++
	return Row(r)
}
