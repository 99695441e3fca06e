package app;

class Use {
    geo.Street r = new geo.Street();

    int run(Object road) {
        geo.Street.close();
        return geo.Street.count + ((geo.Street) road).hashCode();
    }
}
