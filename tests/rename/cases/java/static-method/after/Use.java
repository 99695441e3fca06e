class Use {
    Factory run() {
        return Factory.create().again();
    }
}
