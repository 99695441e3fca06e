class Texts {
    String run(String town) {
        /* town */ // town
        char c = 't';
        String block = """
            town ${town}
            """;
        return "town" + town + block + c;
    }
}
