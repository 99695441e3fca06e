class Text {
    String value;
}
