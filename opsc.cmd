@echo off
rem Runs opsc; builds it on the first call. After a pull, delete target to have it built again.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%lib\opsc.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%target\opsc.jar"
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
rem From the PATH alone: Windows would take a java.exe or mvn.cmd that lies in the folder of data first.
for %%I in (java.exe) do set "JAVA=%%~$PATH:I"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%runtime\bin\java.exe" set "JAVA=%HOME_DIR%runtime\bin\java.exe"
if defined JAVA goto jar
echo error: opsc needs Java 17 or later, and no 'java' was found 1>&2
echo  = help: install a JDK, https://adoptium.net, or set JAVA_HOME 1>&2
exit /b 2
:jar
if exist "%JAR%" goto run
if not exist "%HOME_DIR%pom.xml" goto missing
for %%I in (mvn.cmd) do set "MVN=%%~$PATH:I"
if defined MVN goto build
echo error: opsc is not built yet, and no 'mvn' was found 1>&2
echo  = help: install Apache Maven 3.6.3 or later, then call this again 1>&2
exit /b 2
:build
echo building opsc (once; the first time takes a minute or two) ... 1>&2
pushd "%HOME_DIR%"
call "%MVN%" -q -B -Dmaven.test.skip=true package 1>&2
popd
if exist "%JAR%" goto run
echo error: the build failed; see the lines above 1>&2
exit /b 2
:missing
echo error: "%JAR%" is missing 1>&2
exit /b 2
:run
rem What was read is kept in the user's own folder. One that OPSC_CACHE names is taken as it is: whose it is cannot be asked here.
if defined OPSC_CACHE set "OPSC_CACHE=%OPSC_CACHE:"=%"
if not defined OPSC_CACHE if defined LOCALAPPDATA set "OPSC_CACHE=%LOCALAPPDATA%\opsc"
if not defined OPSC_CACHE set "OPSC_CACHE=off"
set "KEPT="
rem With a dot, since a backslash before the closing quote would escape it.
if not "%OPSC_CACHE%"=="off" set "KEPT=%OPSC_CACHE%\."
set "HEAP=-Xmx400m"
if defined JAVA_TOOL_OPTIONS if not "%JAVA_TOOL_OPTIONS:-Xmx=%"=="%JAVA_TOOL_OPTIONS%" set "HEAP="
rem The flags that the launcher opsc gives for one State, and says why; no archive of classes is kept here.
"%JAVA%" -XX:-UsePerfData -Dsun.reflect.inflationThreshold=3000 -Djdk.reflect.useNativeAccessorOnly=true -XX:+UseParallelGC -XX:ParallelGCThreads=2 -Xmn24m -XX:MaxTenuringThreshold=0 -XX:TieredStopAtLevel=1 %HEAP% "-Dopsc.kept=%KEPT%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
