enum Color {
    RED, GREEN
}
