TEXT ·add(SB), $0-24
	RET

