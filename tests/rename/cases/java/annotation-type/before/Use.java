@Quick
class Use {
    @Quick("Quick")
    void run(@Quick(value = "x") String s) {}
}
