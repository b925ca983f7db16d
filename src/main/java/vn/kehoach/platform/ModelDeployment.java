package vn.kehoach.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms under one name each, {@code processes/x.bpmn} and {@code forms/y.form}. The starter names
 * them by their place on disk, so that moving the folder or packing a jar would make new versions of everything.
 */
@Component
class ModelDeployment extends DefaultDeploymentConfiguration {
    @Override
    public Set<Resource> getDeploymentResources() {
        var resources = new LinkedHashSet<Resource>();
        addAll(resources, "processes", "bpmn");
        addAll(resources, "forms", "form");
        return resources;
    }

    private static void addAll(Set<Resource> resources, String folder, String suffix) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*." + suffix);
            for (var file : found) {
                var text = file.getContentAsString(StandardCharsets.UTF_8);
                resources.add(
                        new NamedResource(text.getBytes(StandardCharsets.UTF_8), folder + "/" + file.getFilename()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The engine takes the description of a ByteArrayResource as the resource's name.
    private static final class NamedResource extends ByteArrayResource {
        private final String name;

        NamedResource(byte[] content, String name) {
            super(content, name);
            this.name = name;
        }

        @Override
        public String getDescription() {
            return name;
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof NamedResource that && that.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
