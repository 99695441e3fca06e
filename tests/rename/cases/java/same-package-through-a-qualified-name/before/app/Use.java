package app;

class Use {
    geo.Road r = new geo.Road();

    int run(Object road) {
        geo.Road.close();
        return geo.Road.count + ((geo.Road) road).hashCode();
    }
}
