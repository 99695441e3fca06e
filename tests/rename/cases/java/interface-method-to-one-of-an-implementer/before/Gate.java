interface Gate {
    void shut();
}

class Wood implements Gate {
    public void shut() {}

    public void close() {}
}
