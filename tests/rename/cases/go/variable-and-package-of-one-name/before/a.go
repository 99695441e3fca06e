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
	url := u.String()
	return strings.ToUpper(url)
}
