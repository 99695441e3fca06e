class Use {
    Factory run() {
        return Factory.make().again();
    }
}
