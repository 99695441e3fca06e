interface Theme { color: string }
