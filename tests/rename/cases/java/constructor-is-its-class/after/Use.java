class Use {
    Object o = new Crate(1);
}
