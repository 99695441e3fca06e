package m_test

import "testing"

func prepare(t *testing.T) {}

func TestC(t *testing.T) { prepare(t) }
