class Use {
    Object o = new Box(1);
}
