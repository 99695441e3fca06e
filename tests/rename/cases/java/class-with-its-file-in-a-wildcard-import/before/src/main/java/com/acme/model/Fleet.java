package com.acme.model;

import java.util.*;

class Fleet<T extends Van> extends ArrayList<Van> {
    Map<String, List<? super Van>> byName = new HashMap<>();
    @SuppressWarnings("Van") Van[] all = new Van[3];
    <V extends Van & Comparable<Van>> V f(V v) throws ClassCastException { return v; }
}
