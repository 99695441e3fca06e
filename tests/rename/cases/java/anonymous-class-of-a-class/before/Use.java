class Use {
    Object o = new Plan<String>() {
        String Plan = "x";

        String run() {
            return Plan;
        }
    };
}
