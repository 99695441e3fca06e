package m

import "errors"

type NotFound struct{ ID string }

func (n *NotFound) Error() string { return n.ID }

func find() (*NotFound, error) { return nil, &NotFound{ID: "x"} }

var table = map[string]func() (*NotFound, error){"find": find}

func f() string {
	nf, err := table["find"]()
	var target *NotFound
	if errors.As(err, &target) {
		return target.ID
	}
	if e, ok := err.(*NotFound); ok {
		return e.ID
	}
	return nf.ID
}
