interface Theme { tint: string }
