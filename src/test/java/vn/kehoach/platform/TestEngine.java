package vn.kehoach.platform;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.core.io.FileSystemResource;

/** One engine for all process tests: in memory, no job executor, otherwise set up by the product's own plugin. */
final class TestEngine {
    static final TestEngine IT = new TestEngine();

    final ProductBeans beans = new ProductBeans();
    final Coverage coverage = new Coverage();
    final ProcessEngine engine;
    private final String deployment;

    private TestEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1");
        configuration.setProcessEngineName("process-tests");
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultSerializationFormat("application/json");
        configuration
                .getProcessEnginePlugins()
                .addAll(List.of(new EnginePlugin(beans.seenByModels()), new SpinProcessEnginePlugin(), watch()));
        engine = configuration.buildProcessEngine();
        deployment = deploy();
    }

    ProcessDefinition model(String process) {
        return Objects.requireNonNull(engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(process)
                .singleResult());
    }

    private AbstractProcessEnginePlugin watch() {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                var listeners = new ArrayList<BpmnParseListener>(List.of(coverage));
                configuration.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }

    private String deploy() {
        var all = engine.getRepositoryService().createDeployment();
        for (var folder : List.of("processes", "forms")) {
            for (var file : Objects.requireNonNull(new File(folder).listFiles())) {
                try {
                    all.addInputStream(folder + "/" + file.getName(), new FileSystemResource(file).getInputStream());
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
        return all.deploy().getId();
    }
}
