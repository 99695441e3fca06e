class Use {
    Object o = new Box();
}
