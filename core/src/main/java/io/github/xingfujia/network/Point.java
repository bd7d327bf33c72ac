package io.github.xingfujia.network;

import io.github.xingfujia.kernel.Checks;

/**
 * A place on the map (坐标), WGS 84.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Point(double latitude, double longitude) {

    private static final double EARTH_METRES = 6_371_008.8;

    /** Refuses what lies on no globe. */
    public Point {
        Checks.of()
                .that(latitude >= -90 && latitude <= 90, "latitude", "range", "", -90, 90)
                .that(longitude >= -180 && longitude <= 180, "longitude", "range", "", -180, 180)
                .orThrow();
    }

    /** Returns the distance as the crow flies, in metres (haversine). */
    public long metresTo(Point other) {
        double lat = Math.toRadians(other.latitude - latitude);
        double lon = Math.toRadians(other.longitude - longitude);
        double a = square(Math.sin(lat / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(lon / 2));
        return Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(a))));
    }

    private static double square(double x) {
        return x * x;
    }
}
