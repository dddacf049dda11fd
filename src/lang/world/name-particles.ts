/** Small words inside names of persons ("van", "al", "bin"), in lower case and without accents. */
export const NAME_PARTICLES: readonly string[] =
  'abd abdel abdul abou abu ait al av bar bat ben bin bint bon da das de degli dei del della delle den der des di do dos du e el fitz haj hadj ibn il la las le les lo los mac mc ni o ould van vande vander ver von y zu zum zur'.split(
    ' ',
  )
