interface Look { color: string }
