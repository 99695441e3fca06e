class Texts {
    String run(String city) {
        /* town */ // town
        char c = 't';
        String block = """
            town ${town}
            """;
        return "town" + city + block + c;
    }
}
