package com.acme.app;

import com.acme.model.*;
import com.acme.model.Truck.Kind;
import static com.acme.model.Truck.NONE;

public class Main {
    com.acme.model.Truck v = new Truck.Builder().build();
    Class<?> c = Truck.class;
    Kind k = Truck.Kind.A;
    public static void main(String[] args) {
        Truck one = NONE;
        Runnable r = () -> System.out.println("Van" + one + Truck.of(1));
        Object o = new Object[] {new Truck[0][], (Comparable<Truck>) one};
        String Van = "Van";
        System.out.println(Van + o + r);
    }
}

