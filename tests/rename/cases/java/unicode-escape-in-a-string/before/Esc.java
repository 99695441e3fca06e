class Esc {
    String run(String t) {
        return "\t" + t + "t\u0074" + 't';
    }
}
