package m

type row struct{ Total int }
type Row struct{ Total int }

func f(r row) Row {
	r.Total++
	return Row(r)
}
