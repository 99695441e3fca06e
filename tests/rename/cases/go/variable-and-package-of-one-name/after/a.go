package m

import (
	"net/url"
	"strings"
)

func f(raw string) string {
	u, err := url.Parse(raw)
	if err != nil {
		return ""
	}
	address := u.String()
	return strings.ToUpper(address)
}
