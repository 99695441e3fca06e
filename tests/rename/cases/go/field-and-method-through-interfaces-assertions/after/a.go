package m

import "errors"

type NotFound struct{ Ident string }

func (n *NotFound) Error() string { return n.Ident }

func find() (*NotFound, error) { return nil, &NotFound{Ident: "x"} }

var table = map[string]func() (*NotFound, error){"find": find}

func f() string {
	nf, err := table["find"]()
	var target *NotFound
	if errors.As(err, &target) {
		return target.Ident
	}
	if e, ok := err.(*NotFound); ok {
		return e.Ident
	}
	return nf.Ident
}
