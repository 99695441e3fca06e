@Fast
class Use {
    @Fast("Quick")
    void run(@Fast(value = "x") String s) {}
}
