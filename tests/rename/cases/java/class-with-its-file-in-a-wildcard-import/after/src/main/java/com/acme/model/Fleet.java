package com.acme.model;

import java.util.*;

class Fleet<T extends Truck> extends ArrayList<Truck> {
    Map<String, List<? super Truck>> byName = new HashMap<>();
    @SuppressWarnings("Van") Truck[] all = new Truck[3];
    <V extends Truck & Comparable<Truck>> V f(V v) throws ClassCastException { return v; }
}
