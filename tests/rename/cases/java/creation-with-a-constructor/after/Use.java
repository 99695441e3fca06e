class Use {
    Object o = new Crate();
}
