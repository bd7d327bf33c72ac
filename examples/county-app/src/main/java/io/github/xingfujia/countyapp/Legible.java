package io.github.xingfujia.countyapp;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Keeps of an address that cannot be read (无法解码的地址) at least whether it was meant for a program or for a person: the server
 * itself forgets it before anybody is asked, and {@link Stray} would answer in the wrong shape.
 */
final class Legible extends HttpConnectionFactory {

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return configure(
                new HttpConnection(getHttpConfiguration(), connector, endPoint) {
                    @Override
                    protected HttpStreamOverHTTP1 newHttpStream(String method, String address, HttpVersion version) {
                        return super.newHttpStream(method, isLegible(address) ? address : standIn(address), version);
                    }
                },
                connector,
                endPoint);
    }

    private static boolean isLegible(String address) {
        try {
            HttpURI.from(address);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns an address that is read, and turned away, where the other was meant to go. */
    private static String standIn(String address) {
        return address.startsWith("/api/") || address.startsWith("/health") ? "/api//" : "//";
    }
}
