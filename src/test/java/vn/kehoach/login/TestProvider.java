package vn.kehoach.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A small identity provider (OpenID Connect, authorization code): whoever is sent there comes back as the next person. */
final class TestProvider {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final RSAKey key;
    private volatile JWTClaimsSet next = new JWTClaimsSet.Builder().build();
    private volatile String nonce = "";

    TestProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", call -> answer(call, configuration()));
        server.createContext("/keys", call -> answer(call, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", call -> answer(call, token()));
        server.createContext("/authorize", this::authorize);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void nextPerson(String user, String subject, List<String> groups) {
        next = new JWTClaimsSet.Builder()
                .subject(subject)
                .claim("preferred_username", user)
                .claim("name", "Cán bộ " + user)
                .claim("groups", groups)
                .build();
    }

    void stop() {
        server.stop(0);
    }

    private Map<String, Object> configuration() {
        var configuration = new HashMap<String, Object>();
        configuration.put("issuer", issuer());
        configuration.put("authorization_endpoint", issuer() + "/authorize");
        configuration.put("token_endpoint", issuer() + "/token");
        configuration.put("jwks_uri", issuer() + "/keys");
        configuration.put("response_types_supported", List.of("code"));
        configuration.put("subject_types_supported", List.of("public"));
        configuration.put("id_token_signing_alg_values_supported", List.of("RS256"));
        return configuration;
    }

    private void authorize(HttpExchange call) throws IOException {
        var asked = UriComponentsBuilder.fromUri(call.getRequestURI()).build().getQueryParams();
        nonce = String.valueOf(asked.getFirst("nonce"));
        var back = java.net.URLDecoder.decode(String.valueOf(asked.getFirst("redirect_uri")), StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Location", back + "?code=once&state=" + asked.getFirst("state"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private Map<String, Object> token() {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder(next)
                .issuer(issuer())
                .audience("kehoach")
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
        var signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("access_token", "x", "token_type", "Bearer", "expires_in", 300, "id_token", signed.serialize());
    }

    private static void answer(HttpExchange call, Map<String, Object> body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
