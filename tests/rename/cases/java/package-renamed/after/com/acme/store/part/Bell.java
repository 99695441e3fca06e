package com.acme.store.part;

public class Bell {}
