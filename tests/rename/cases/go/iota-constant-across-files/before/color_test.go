package m_test

import "m"

var _ = m.Red
