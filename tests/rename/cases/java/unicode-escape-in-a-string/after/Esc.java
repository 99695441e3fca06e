class Esc {
    String run(String tab) {
        return "\t" + tab + "t\u0074" + 't';
    }
}
