package vn.kehoach.platform;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;

/**
 * The web applications ask the whole application for the nonce of a page, where parallel requests overwrite each
 * other's. This request shows them the application with its own nonce in that place, and all else as it is.
 */
final class NonceRequest extends HttpServletRequestWrapper {
    private static final String PLACE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    private final String nonce;

    NonceRequest(HttpServletRequest request, String nonce) {
        super(request);
        this.nonce = nonce;
    }

    @Override
    public ServletContext getServletContext() {
        var whole = super.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, values) -> isNonce(method, values) ? nonce : ask(whole, method, values));
    }

    private static boolean isNonce(Method method, Object @Nullable [] values) {
        return method.getName().equals("getAttribute") && values != null && PLACE.equals(values[0]);
    }

    private static @Nullable Object ask(ServletContext whole, Method method, Object @Nullable [] values)
            throws Throwable {
        try {
            return method.invoke(whole, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
