class Use {
    Object o = new Base<String>() {
        String Plan = "x";

        String run() {
            return Plan;
        }
    };
}
